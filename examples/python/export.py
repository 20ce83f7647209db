import torch

torch.manual_seed(1)
model = torch.nn.Sequential(
    torch.nn.Linear(4, 8), torch.nn.ReLU(), torch.nn.Linear(8, 3), torch.nn.Softmax(dim=1))

flower = torch.tensor([[5.9, 3.0, 5.1, 1.8]])
torch.onnx.export(model.eval(), flower, "flowers.onnx", opset_version=13,
                  input_names=["X"], output_names=["Yhat"],
                  dynamic_axes={"X": {0: "m"}, "Yhat": {0: "m"}})

print(model(flower).detach().numpy().round(4))
