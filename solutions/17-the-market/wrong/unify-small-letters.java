// question: unify
// message: North
List<Sale> unify(List<Sale> lines) {
    return lines.stream()
            .map(line -> new Sale(words(line.company(), true), words(line.region(), true),
                    words(line.product(), false), line.month(), line.sales()))
            .distinct().toList();
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> word)
            .collect(Collectors.joining(" "));
}
