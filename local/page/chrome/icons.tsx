// Icons, drawn for this page on a grid of 24 units.
import type { ReactNode } from 'react';

function Icon({ children, size = 20 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A sheet of paper with a table and a speech bubble's tail: the document. */
export function SheetIcon() {
  return (
    <svg width="36" height="36" viewBox="0 0 36 36" aria-hidden="true">
      <path d="M8 3h14l8 8v20a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" fill="#188038" />
      <path d="M22 3l8 8h-6a2 2 0 0 1-2-2z" fill="#0d652d" />
      <path d="M11 16h14v11H11zM11 21.5h14M18 16v11" fill="none" stroke="#fff" strokeWidth="2" />
    </svg>
  );
}

export const ArrowRightIcon = () => (
  <Icon size={16}>
    <path d="M9 6l6 6-6 6" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
export const ClockIcon = () => (
  <Icon size={18}>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.5V12l3 2" />
  </Icon>
);
export const MailIcon = () => (
  <Icon>
    <rect x="3.5" y="5.5" width="17" height="13" rx="2" />
    <path d="M4 7.5l8 6 8-6" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M19 12H5M11 6l-6 6 6 6" />
  </Icon>
);
export const TrashIcon = () => (
  <Icon>
    <path d="M5 7h14M10 7V4.5h4V7M7 7l1 12.5h8L17 7M10.5 11v5M13.5 11v5" />
  </Icon>
);
export const DownloadIcon = () => (
  <Icon>
    <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 19.5h14" />
  </Icon>
);
export const ComposeIcon = () => (
  <Icon>
    <path d="M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM14 7l3 3" />
  </Icon>
);
export const SavedIcon = () => (
  <Icon size={18}>
    <path d="M4 7.5h6l2 2h8v9H4z" />
    <path d="M9 14l2 2 4-4" />
  </Icon>
);
export const SavingIcon = () => (
  <Icon size={18}>
    <path d="M19 12a7 7 0 1 1-2.1-5M19 4v4h-4" />
  </Icon>
);
export const WarningIcon = () => (
  <Icon size={18}>
    <path d="M12 4.5L21 19H3zM12 10.5v4M12 16.6v.2" />
  </Icon>
);
