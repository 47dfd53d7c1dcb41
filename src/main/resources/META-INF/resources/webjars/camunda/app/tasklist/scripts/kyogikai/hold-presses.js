/*
 * A press belongs to the button it began on. Leaving a field redraws the form: an error line goes, the button moves up
 * under the hand, and the release of the mouse would fall on something else, so that the press is lost.
 */
export function holdPresses() {
  document.addEventListener('pointerdown', event => {
    event.target.closest?.('button')?.setPointerCapture(event.pointerId);
  }, true);
}
