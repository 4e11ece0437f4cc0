"""Every activity's face for the class."""

from vertrouwen_desktop.activities.breathing.board import FACE as breathing
from vertrouwen_desktop.activities.class_promises.board import FACE as class_promises
from vertrouwen_desktop.activities.day_plan.board import FACE as day_plan
from vertrouwen_desktop.activities.exit_card.board import FACE as exit_card
from vertrouwen_desktop.activities.story.board import FACE as story

FACES = {face.spec.name: face for face in (day_plan, story, class_promises, breathing, exit_card)}
