// attack: returns as many parts as go over the bridge
// assignment: 01-from-neuron-to-network
// question: edges
// notebook: lists-3
// slow: yes
// earns: 0
// reason: time was up|larger than 8 MB
List<Edge> edges(int[] units) {
    return java.util.Collections.nCopies(3_900_000, new Edge(0, 1));
}
