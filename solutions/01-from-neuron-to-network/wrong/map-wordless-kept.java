// question: concept-map
// message: It says nothing, so it goes
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    Set<Arrow> kept = new LinkedHashSet<>();
    for (Arrow a : arrows) {
        String from = names.get(a.from());
        String to = names.get(a.to());
        String label = a.label();
        if (label.isEmpty()) {
            for (Arrow c : claims) {
                if (c.from().equals(from) && c.to().equals(to)) label = c.label();
            }
        }
        kept.add(new Arrow(from, to, label));
    }
    kept.addAll(claims);
    return new ArrayList<>(kept);
}
