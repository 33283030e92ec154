/** A new element with a class and what stands in it. */
export function element(tag, className, ...children) {
    const made = document.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
}
//# sourceMappingURL=dom.js.map