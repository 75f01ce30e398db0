// question: concept-map
// message: it is to be added
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    Set<Arrow> kept = new LinkedHashSet<>();
    for (Arrow a : arrows) {
        String from = names.get(a.from());
        String to = names.get(a.to());
        if (!a.label().isEmpty()) kept.add(new Arrow(from, to, a.label()));
        for (Arrow c : claims) {
            if (a.label().isEmpty() && c.from().equals(from) && c.to().equals(to)) kept.add(c);
        }
    }
    return new ArrayList<>(kept);
}
