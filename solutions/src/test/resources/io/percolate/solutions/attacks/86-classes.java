// attack: makes classes without end
// assignment: 00-start-here
// question: shuffle
// notebook: folders
// slow: yes
// earns: 0
// reason: memory for Java objects, or 256 MB for classes|when the time was up
int[] shuffle(int n, long seed) {
    List<Object> all = new ArrayList<>();
    while (true) {
        var loader = new ClassLoader() { };
        all.add(java.lang.reflect.Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
    }
}
