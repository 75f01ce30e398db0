// question: unify
// message: the sales must be equal
List<Sale> unify(List<Sale> lines) {
    List<Sale> kept = new ArrayList<>();
    for (Sale line : lines) {
        Sale sale = new Sale(words(line.company(), true), words(line.region(), true),
                words(line.product(), false), line.month(), line.sales());
        boolean there = false;
        for (Sale other : kept) {
            there |= other.company().equals(sale.company()) && other.region().equals(sale.region()) && other.product().equals(sale.product())
                    && other.month().equals(sale.month());
        }
        if (!there) kept.add(sale);
    }
    return kept;
}

String words(String name, boolean capitals) {
    return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .map(word -> capitals ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word)
            .collect(Collectors.joining(" "));
}
