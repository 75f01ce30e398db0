// question: edges
// message: Every arrow is turned round
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    int first = 0;
    for (int l = 1; l < units.length; l++) {
        int next = first + units[l - 1];
        for (int j = next; j < next + units[l]; j++) {
            for (int i = first; i < next; i++) {
                edges.add(new Edge(j, i));
            }
        }
        first = next;
    }
    return edges;
}
