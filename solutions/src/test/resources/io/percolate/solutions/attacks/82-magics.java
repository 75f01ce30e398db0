// attack: has the kernel's magics bring the checks, the solution and a library from the network
// assignment: 00-start-here
// question: shuffle
// notebook: own-classes
// earns: 0
// reason: is no whole jar
%classpath {{root}}/lib/dist/percolate-exercises.jar
%classpath {{root}}/lib/dist/solutions/*.jar
int[] shuffle(int n, long seed) {
    for (String name : new String[] {"ShuffleChecks", "ShuffleHiddenChecks"}) {
        try {
            Class.forName("io.percolate.exercises.starthere." + name);
            throw new IllegalStateException("it is there: " + name);
        } catch (ClassNotFoundException absent) {
        }
    }
    return new int[n];
}
