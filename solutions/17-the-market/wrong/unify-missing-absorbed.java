// question: unify
// message: missing sale were dropped
List<Sale> unify(List<Sale> lines) {
    List<Sale> all = lines.stream()
            .map(line -> new Sale(words(line.company(), true), words(line.region(), true),
                    words(line.product(), false), line.month(), line.sales()))
            .distinct().toList();
    return all.stream().filter(s -> !Double.isNaN(s.sales()) || all.stream().noneMatch(o -> !Double.isNaN(o.sales())
            && o.company().equals(s.company()) && o.region().equals(s.region())
            && o.product().equals(s.product()) && o.month().equals(s.month()))).toList();
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> capitals ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
