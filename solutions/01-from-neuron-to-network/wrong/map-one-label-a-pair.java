// question: concept-map
// message: Two arrows with the same ends and different words say two things
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    Map<String, Arrow> byEnds = new LinkedHashMap<>();
    for (Arrow a : arrows) {
        Arrow named = new Arrow(names.get(a.from()), names.get(a.to()), a.label());
        if (!a.label().isEmpty()) byEnds.putIfAbsent(named.from() + " → " + named.to(), named);
    }
    for (Arrow claim : claims) byEnds.putIfAbsent(claim.from() + " → " + claim.to(), claim);
    return new ArrayList<>(byEnds.values());
}
