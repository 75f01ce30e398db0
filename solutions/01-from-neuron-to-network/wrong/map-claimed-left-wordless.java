// question: concept-map
// message: that becomes its label
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    Set<Arrow> kept = new LinkedHashSet<>();
    for (Arrow a : arrows) {
        kept.add(new Arrow(names.get(a.from()), names.get(a.to()), a.label()));
    }
    kept.removeIf(a -> a.label().isEmpty() && claims.stream()
            .noneMatch(c -> c.from().equals(a.from()) && c.to().equals(a.to())));
    kept.addAll(claims);
    return new ArrayList<>(kept);
}
