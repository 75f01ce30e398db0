// question: concept-map
// message: An arrow stands twice
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    List<Arrow> kept = new ArrayList<>();
    for (Arrow a : arrows) {
        if (!a.label().isEmpty()) {
            kept.add(new Arrow(names.get(a.from()), names.get(a.to()), a.label()));
        }
    }
    for (Arrow claim : claims) {
        if (!kept.contains(claim)) kept.add(claim);
    }
    return kept;
}
