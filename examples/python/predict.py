import json
import numpy as np

data = open("xor.safetensors", "rb").read()
start = 8 + int.from_bytes(data[:8], "little")
header = json.loads(data[8:start])
header.pop("__metadata__")
t = {name: np.frombuffer(data, "<f8", np.prod(h["shape"]), start + h["data_offsets"][0]).reshape(h["shape"])
     for name, h in header.items()}

X = np.array([[0, 1, 0, 1], [0, 0, 1, 1]])
A = np.tanh(t["layer1.W"] @ X + t["layer1.b"])
Yhat = 1 / (1 + np.exp(-(t["layer2.W"] @ A + t["layer2.b"])))
print(Yhat.round(3))
