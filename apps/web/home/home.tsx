export default function Home() {
  return <main>Sawt</main>;
}
