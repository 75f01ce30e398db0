// question: unify
// message: BREWLINE and Brewline
List<Sale> unify(List<Sale> lines) {
    return lines.stream().map(line -> new Sale(line.company().strip(), line.region().strip(),
            line.product().strip(), line.month(), line.sales())).distinct().toList();
}
