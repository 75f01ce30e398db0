// attack: returns texts of many megabytes
// slow: yes
// assignment: 01-from-neuron-to-network
// question: concept-map
// notebook: lists-3
// earns: 0
// reason: larger than 8 MB
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    String text = "<".repeat(20 << 20);
    return List.of(new Arrow(text, text, text));
}
