// In the page: note when a click is made, and when what it leads to is drawn, frame by frame.
(() => {
  const drawn = new Set();
  const words = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    drawn.add(String(text));
    return words.call(this, text, ...rest);
  };
  // What WebGL drew can be read only within its frame, unless it is kept.
  const context = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, more) {
    return context.call(this, kind, kind.startsWith("webgl") ? { ...more, preserveDrawingBuffer: true } : more);
  };
  // Whether WebGL has drawn since the map was last looked at: to look makes the page wait for what is drawn.
  let fresh = true;
  for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...rest) {
      fresh = true;
      return draw.apply(this, rest);
    };
  }
  const bench = {
    shown: null,
    mapped: null,
    // Whether a canvas has had these words written since the click.
    wrote: (pattern) => [...drawn].some((text) => pattern.test(text)),
    // Whether an element that fits has these words.
    says: (selector, pattern) => [...document.querySelectorAll(selector)].some((each) => pattern.test(each.textContent)),
    // What the map has drawn at this place, given in pixels from its middle; null before there is a map.
    pixel: (right, down) => {
      const canvas = document.querySelector("#deckgl-overlay");
      const gl = canvas && canvas.getContext("webgl2");
      if (!gl) return null;
      const pixel = new Uint8Array(4);
      const x = Math.round(canvas.width / 2 + right), y = Math.round(canvas.height / 2 - down);
      gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return pixel[3] > 0 ? pixel : null;
    },
    blue: (right, down) => {
      const pixel = bench.pixel(right, down);
      return pixel !== null && pixel[2] - pixel[0] > 25;
    },
    drawn: (right, down) => bench.pixel(right, down) !== null,
    // From a moment on (0 is the start of the page), or from the next click (null), time until both conditions hold.
    arm: (isShown, isMapped, since) => {
      bench.shown = bench.mapped = null;
      let from = since;
      if (since === null) {
        const noted = () => {
          drawn.clear();
          from = performance.now();
          sessionStorage.clicked = performance.timeOrigin + from;
        };
        addEventListener("pointerdown", noted, { capture: true, once: true });
      }
      fresh = true;
      const look = () => {
        if (from !== null && bench.shown === null && isShown()) bench.shown = performance.now() - from;
        const due = bench.shown !== null && (fresh || !document.querySelector("#deckgl-overlay"));
        if (due) fresh = false;
        if (due && isMapped()) bench.mapped = performance.now() - from;
        if (bench.mapped === null) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
  };
  window.bench = bench;
  // A click that loads the next page anew: the time goes on there.
  bench.turn = (isShown) => {
    delete sessionStorage.clicked;
    sessionStorage.turning = true;
    bench.arm(isShown, () => true, null);
  };
  bench.turned = () => sessionStorage.removeItem("turning");
  bench.goOn = (isShown) => {
    const turning = location.protocol.startsWith("http") && sessionStorage.turning && sessionStorage.clicked;
    if (turning) bench.arm(isShown, () => true, sessionStorage.clicked - performance.timeOrigin);
  };
})();
