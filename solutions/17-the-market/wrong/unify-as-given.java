// question: unify
// message: still as they were typed
List<Sale> unify(List<Sale> lines) {
    return lines.stream().distinct().toList();
}
