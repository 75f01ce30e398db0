// attack: calls what the public checks compare answers with, by reflection, and reads their jar
// assignment: 01-from-neuron-to-network
// question: edges
// earns: 0
// reason: nothing: (java\.lang\.)?ClassNotFoundException
List<Edge> edges(int[] units) {
    try {
        return right(Class.forName("io.percolate.exercises.fromneurontonetwork.EdgesChecks"), units);
    } catch (Exception none) {
        try (var loader = new java.net.URLClassLoader(new java.net.URL[] {
                new java.net.URL("file:{{root}}/lib/dist/percolate-exercises.jar")}, null)) {
            loader.loadClass("io.percolate.exercises.fromneurontonetwork.EdgesChecks");
            throw new IllegalStateException("the jar is there");
        } catch (Exception none2) {
            throw new IllegalStateException("nothing: " + none2);
        }
    }
}
List<Edge> right(Class<?> checks, int[] units) throws Exception {
    var forward = checks.getDeclaredMethod("forward", int[].class);
    forward.setAccessible(true);
    return List.copyOf((Collection<Edge>) forward.invoke(null, units));
}
