// question: concept-map
// message: Put the concept's name there
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    Set<Arrow> kept = new LinkedHashSet<>(claims);
    arrows.stream().filter(a -> !a.label().isEmpty()).forEach(kept::add);
    return List.copyOf(kept);
}
