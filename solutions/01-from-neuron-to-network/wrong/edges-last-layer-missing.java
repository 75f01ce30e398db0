// question: edges
// message: The arrows into the last layer are missing
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    int first = 0;
    for (int l = 0; l < units.length - 2; l++) {
        int next = first + units[l];
        for (int i = 0; i < units[l]; i++) {
            for (int j = 0; j < units[l + 1]; j++) {
                edges.add(new Edge(first + i, next + j));
            }
        }
        first = next;
    }
    return edges;
}
