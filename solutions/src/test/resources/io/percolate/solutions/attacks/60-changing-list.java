// attack: returns a list that is another one each time that it is read, and throws in between
// slow: yes
// assignment: 01-from-neuron-to-network
// question: concept-map
// notebook: lists-2
// earns: 0
// reason: is null|Concurrent
List<Arrow> repaired(Map<String, String> names, List<Arrow> arrows, List<Arrow> claims) {
    return new java.util.AbstractList<Arrow>() {
        private int reads;
        @Override public int size() { return ++reads % 3; }
        @Override public Arrow get(int i) {
            if (reads % 2 == 0) throw new java.util.ConcurrentModificationException("changed");
            return null;
        }
        @Override public Object[] toArray() { return new Object[] {null, new Arrow(null, null, null)}; }
    };
}
