// question: edges
// message: The numbers begin at 1
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    int first = 1;
    for (int l = 1; l < units.length; l++) {
        int next = first + units[l - 1];
        for (int i = first; i < next; i++) {
            for (int j = next; j < next + units[l]; j++) {
                edges.add(new Edge(i, j));
            }
        }
        first = next;
    }
    return edges;
}
