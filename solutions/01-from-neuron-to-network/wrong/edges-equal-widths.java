// question: edges
// message: networks of any depth
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        int first = (l - 1) * units[0];
        int next = first + units[l - 1];
        for (int i = 0; i < units[l - 1]; i++) {
            for (int j = 0; j < units[l]; j++) {
                edges.add(new Edge(first + i, next + j));
            }
        }
    }
    return edges;
}
