"""What a class learns from: files, photos of meetings, quizzes. The pages behind it are imported when they are opened."""

from .page import LearningView
from .photos import PhotosPanel

__all__ = ["LearningView", "PhotosPanel"]
