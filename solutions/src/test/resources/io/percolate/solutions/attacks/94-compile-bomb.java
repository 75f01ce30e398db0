// attack: loops in loops, of which the compiler looks at each twice as often as at the one around it
// assignment: 00-start-here
// question: scale
// notebook: compiler-2
// earns: 0
// reason: wasn't done within
boolean go() { return true; }
double[] scale(int[] pixels) {
int v0; while (go()) { v0 = 0;
int v1; while (go()) { v1 = 0;
int v2; while (go()) { v2 = 0;
int v3; while (go()) { v3 = 0;
int v4; while (go()) { v4 = 0;
int v5; while (go()) { v5 = 0;
int v6; while (go()) { v6 = 0;
int v7; while (go()) { v7 = 0;
int v8; while (go()) { v8 = 0;
int v9; while (go()) { v9 = 0;
int v10; while (go()) { v10 = 0;
int v11; while (go()) { v11 = 0;
int v12; while (go()) { v12 = 0;
int v13; while (go()) { v13 = 0;
int v14; while (go()) { v14 = 0;
int v15; while (go()) { v15 = 0;
int v16; while (go()) { v16 = 0;
int v17; while (go()) { v17 = 0;
int v18; while (go()) { v18 = 0;
int v19; while (go()) { v19 = 0;
int v20; while (go()) { v20 = 0;
int v21; while (go()) { v21 = 0;
int v22; while (go()) { v22 = 0;
int v23; while (go()) { v23 = 0;
int v24; while (go()) { v24 = 0;
int v25; while (go()) { v25 = 0;
int v26; while (go()) { v26 = 0;
int v27; while (go()) { v27 = 0;
int v28; while (go()) { v28 = 0;
int v29; while (go()) { v29 = 0;
int v30; while (go()) { v30 = 0;
int v31; while (go()) { v31 = 0;
int v32; while (go()) { v32 = 0;
int v33; while (go()) { v33 = 0;
int v34; while (go()) { v34 = 0;
int v35; while (go()) { v35 = 0;
int v36; while (go()) { v36 = 0;
int v37; while (go()) { v37 = 0;
int v38; while (go()) { v38 = 0;
int v39; while (go()) { v39 = 0;
}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}
return null;
}
