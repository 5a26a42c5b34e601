// What several letters share. No greeting or thanks tells whether the reader is a man or a woman: the
// sheet does not know.

export const CLOSING = `Un cordial saludo,
{{yo.nombre}}
{{#yo.firma}}
{{yo.firma}}
{{/yo.firma}}`;

/** The first sentence: who led here, or why this person. */
export const CONNECTION =
  '{{#hayPresentación}}{{quienPresenta.nombre}} me sugirió que le escribiera{{#motivo}}, porque {{motivo}}{{/motivo}}.{{/hayPresentación}}' +
  '{{^hayPresentación}}Le escribo porque {{motivo}}.{{/hayPresentación}}';
