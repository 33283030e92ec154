/** How a page stands to the others (`PageElement.state`). */
export const pageStackStyles = `
.page { transition: transform .3s cubic-bezier(.32, .72, 0, 1); }
.page[data-state=under] { transform: translateX(-25%); }
.page[data-state=leaving] { transform: translateX(100%); }
.page[data-state=waiting], .page[data-state=hidden] { visibility: hidden; content-visibility: hidden; transition: none; }
@starting-style { .page[data-slide] { transform: translateX(100%); } }
@media (prefers-reduced-motion: reduce) { .page { transition: none; } }
`;
