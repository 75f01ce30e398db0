// attack: changes system properties, the environment, and what locale and time zone are meant
// assignment: 00-start-here
// question: scale
// notebook: forgeries
// earns: 0
// reason: expected
for (Object key : System.getProperties().keySet().toArray()) {
    if (!key.equals("java.home")) System.setProperty((String) key, "/nowhere");
}
System.setProperty("junit.jupiter.conditions.deactivate", "*");
System.setProperty("percolate.home", "/nowhere");
java.util.Locale.setDefault(new java.util.Locale("ar", "EG"));
java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("Pacific/Apia"));
try {
    var field = Class.forName("java.lang.ProcessEnvironment").getDeclaredField("theEnvironment");
    field.setAccessible(true);
    ((java.util.Map<?, ?>) field.get(null)).clear();
} catch (Exception refused) {
}
double[] scale(int[] pixels) {
    return new double[pixels.length];
}
