// question: edges
// message: some of them more than once
List<Edge> edges(int[] units) {
    List<Edge> edges = new ArrayList<>();
    int first = 0;
    for (int l = 1; l < units.length; l++) {
        int next = first + units[l - 1];
        for (int i = first; i < next + units[l]; i++) {
            for (int j = first; j < next + units[l]; j++) {
                if (i < next && j >= next) edges.add(new Edge(i, j));
                if (j < next && i >= next) edges.add(new Edge(j, i));
            }
        }
        first = next;
    }
    return edges;
}
