// question: concept-map
// message: a claim in the other direction
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    Set<Arrow> kept = new LinkedHashSet<>();
    for (Arrow a : arrows) {
        String from = names.get(a.from());
        String to = names.get(a.to());
        if (!a.label().isEmpty()) {
            kept.add(new Arrow(from, to, a.label()));
            continue;
        }
        for (Arrow c : claims) {
            if (Set.of(c.from(), c.to()).equals(Set.of(from, to))) {
                kept.add(new Arrow(from, to, c.label()));
            }
        }
    }
    kept.addAll(claims);
    return List.copyOf(kept);
}
