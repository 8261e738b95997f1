// Records a voice note where the browser can, and puts it into the field for files: the form stays the plain one it is. Built by `?script`: no imports.
const box = document.querySelector<HTMLElement>('[data-record]');
const button = box?.querySelector<HTMLButtonElement>('[data-stop]');
const field = box?.querySelector<HTMLInputElement>('input[type=file]');
const player = box?.querySelector('audio');
const note = box?.querySelector('[role=status]');
const MOST_SECONDS = 300;

if (box && button && field && player && note && 'MediaRecorder' in window && navigator.mediaDevices) {
  const words = button.textContent;
  let recorder: MediaRecorder | undefined;
  let clock = 0;
  const keep = (parts: Blob[], type: string) => {
    const blob = new Blob(parts, { type });
    const files = new DataTransfer();
    files.items.add(new File([blob], 'voice', { type }));
    field.files = files.files;
    player.src = URL.createObjectURL(blob);
    player.hidden = false;
    note.textContent = box.dataset['record'] as string;
    button.textContent = words;
    recorder = undefined;
  };
  const begin = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts: Blob[] = [];
    let seconds = 0;
    const made = (recorder = new MediaRecorder(stream, { audioBitsPerSecond: 32000 }));
    made.ondataavailable = ({ data }) => parts.push(data);
    made.onstop = () => {
      clearInterval(clock);
      for (const track of stream.getTracks()) track.stop();
      keep(parts, made.mimeType);
    };
    made.start();
    button.textContent = button.dataset['stop'] as string;
    clock = window.setInterval(() => {
      seconds++;
      note.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      if (seconds >= MOST_SECONDS) made.stop();
    }, 1000);
  };
  button.parentElement!.hidden = false;
  button.onclick = () => {
    if (recorder) recorder.stop();
    else begin().catch(() => (note.textContent = box.dataset['refused'] as string));
  };
}
export {};
