"""Every activity as the adults run it, with the face that the miniature shows."""

from vertrouwen_desktop.activities.breathing.board import FACE as breathing_face
from vertrouwen_desktop.activities.breathing.session import ACTIVITY as breathing
from vertrouwen_desktop.activities.class_promises.board import FACE as class_promises_face
from vertrouwen_desktop.activities.class_promises.session import ACTIVITY as class_promises
from vertrouwen_desktop.activities.day_plan.board import FACE as day_plan_face
from vertrouwen_desktop.activities.day_plan.session import ACTIVITY as day_plan
from vertrouwen_desktop.activities.exit_card.board import FACE as exit_card_face
from vertrouwen_desktop.activities.exit_card.session import ACTIVITY as exit_card
from vertrouwen_desktop.activities.story.board import FACE as story_face
from vertrouwen_desktop.activities.story.session import ACTIVITY as story

ACTIVITIES = {activity.spec.name: activity for activity in (day_plan, story, class_promises, breathing, exit_card)}
FACES = {
    face.spec.name: face for face in (day_plan_face, story_face, class_promises_face, breathing_face, exit_card_face)
}
SPECS = {name: activity.spec for name, activity in ACTIVITIES.items()}
