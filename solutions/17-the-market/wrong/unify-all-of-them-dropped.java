// question: unify
// message: The first of them stays
List<Sale> unify(List<Sale> lines) {
    List<Sale> all = lines.stream().map(line -> new Sale(words(line.company(), true),
            words(line.region(), true), words(line.product(), false), line.month(), line.sales())).toList();
    return all.stream().filter(sale -> Collections.frequency(all, sale) == 1).toList();
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> capitals ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
