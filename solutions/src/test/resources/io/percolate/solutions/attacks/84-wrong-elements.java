// attack: puts into a list what its type doesn't allow, the list itself among it
// assignment: 01-from-neuron-to-network
// question: edges
// notebook: lists
// earns: 0
// reason: threw|can't be used
List<Edge> edges(int[] units) {
    List list = new ArrayList();
    list.add("no edge");
    list.add(list);
    return (List<Edge>) list;
}
