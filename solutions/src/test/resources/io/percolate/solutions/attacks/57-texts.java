// attack: returns text that reports might take for markup, orders of a terminal, formulas or half a letter
// assignment: 01-from-neuron-to-network
// question: concept-map
// notebook: lists
// earns: 0
// reason: script
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    String text = "</td></table><script>alert(document.domain)</script><img src=x onerror=alert(1)>]]><!--\u0000\u0007\u001b[31m\u202e\uD800\uDFFF\uFFFE&lt;&#60;";
    return List.of(new Arrow(text, "=HYPERLINK(\"http://example.org\")", "\r\n,@SUM(1+1)*cmd|' /C calc'!A0"), new Arrow(text, text, text.repeat(1000)));
}
