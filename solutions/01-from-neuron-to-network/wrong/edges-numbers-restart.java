// question: edges
// message: The numbers begin again in every layer
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        for (int i = 0; i < units[l - 1]; i++) {
            for (int j = 0; j < units[l]; j++) {
                edges.add(new Edge(i, j));
            }
        }
    }
    return edges;
}
