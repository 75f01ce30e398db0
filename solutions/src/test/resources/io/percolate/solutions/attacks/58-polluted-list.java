// attack: returns a list with things in it that its type forbids
// assignment: 01-from-neuron-to-network
// question: edges
// notebook: lists
// earns: 0
// reason: not an instance
List<Edge> edges(int[] units) {
    List<Object> edges = new java.util.ArrayList<>(List.of("an edge", 1, List.of(), Thread.currentThread()));
    edges.add(edges);
    return (List<Edge>) (List<?>) edges;
}
