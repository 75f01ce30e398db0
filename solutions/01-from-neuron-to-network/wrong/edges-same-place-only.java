// question: edges
// message: Only units of the same place are connected
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    int first = 0;
    for (int l = 1; l < units.length; l++) {
        int next = first + units[l - 1];
        for (int i = 0; i < Math.min(units[l - 1], units[l]); i++) {
            edges.add(new Edge(first + i, next + i));
        }
        first = next;
    }
    return edges;
}
