// The heading of a step: the focus goes there when the step opens.
export function StepTitle({ children }: { readonly children: string }) {
  return (
    <h2 class="step-title" tabIndex={-1}>
      {children}
    </h2>
  );
}
