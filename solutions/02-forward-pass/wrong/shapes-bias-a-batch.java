// question: shapes
// message: A bias knows nothing of the batch
List<LayerShapes> shapes(int batch, int[] units) {
    List<LayerShapes> shapes = new ArrayList<>();
    for (int l = 1; l < units.length; l++) {
        long[] z = {batch, units[l]};
        shapes.add(new LayerShapes(new long[] {units[l], units[l - 1]}, z, z));
    }
    return shapes;
}
