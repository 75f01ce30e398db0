// question: edges
// message: Some arrows skip a layer
List<Edge> edges(int[] units) {
    List<Integer> layerOf = new ArrayList<>();
    for (int l = 0; l < units.length; l++) {
        for (int i = 0; i < units[l]; i++) layerOf.add(l);
    }
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < layerOf.size(); i++) {
        for (int j = 0; j < layerOf.size(); j++) {
            if (layerOf.get(i) < layerOf.get(j)) edges.add(new Edge(i, j));
        }
    }
    return edges;
}
