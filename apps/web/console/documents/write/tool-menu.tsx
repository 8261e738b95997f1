import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

/** A tool with several things to choose from. */
export function ToolMenu({ label, shown, children }: { readonly label: string; readonly shown: ReactNode; readonly children: ReactNode }) {
  return (
    <MenuTrigger>
      <Button className="tool wide-tool" aria-label={label}>{shown}<span aria-hidden="true">▾</span></Button>
      <Popover className="popover" placement="bottom start">
        <Menu className="menu" aria-label={label}>{children}</Menu>
      </Popover>
    </MenuTrigger>
  );
}
