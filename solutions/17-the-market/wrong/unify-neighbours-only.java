// question: unify
// message: may stand anywhere below
List<Sale> unify(List<Sale> lines) {
    List<Sale> kept = new ArrayList<>();
    for (Sale line : lines) {
        Sale sale = new Sale(words(line.company(), true), words(line.region(), true),
                words(line.product(), false), line.month(), line.sales());
        if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(sale)) kept.add(sale);
    }
    return kept;
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> capitals ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
