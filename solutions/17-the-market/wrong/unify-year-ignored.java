// question: unify
// message: another year were dropped
List<Sale> unify(List<Sale> lines) {
    return lines.stream()
            .map(line -> new Sale(words(line.company(), true), words(line.region(), true),
                    words(line.product(), false), line.month(), line.sales()))
            .collect(Collectors.toMap(s -> List.of(s.company(), s.region(), s.product(), s.month().substring(5), s.sales()), s -> s, (a, b) -> a, LinkedHashMap::new))
            .values().stream().toList();
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> capitals ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
