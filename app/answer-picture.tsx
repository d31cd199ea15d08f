import { type Picture, pictureSize } from "@/components/preview/picture";
import { PictureCard } from "@/components/preview/picture-card";
import { speech } from "@/lib/language/speech";
import { respondPicture } from "@/lib/preview/respond-picture";

/** The picture of a view as PNG, with the revision it was read from; a frozen one may be kept for ever. */
export function answerPicture(
  request: Request,
  picture: Picture,
  revision: string,
  frozen = false,
): Promise<Response> {
  const element = <PictureCard picture={picture} />;
  const content = [speech().current().id, picture];
  return respondPicture(request, { content, element, size: pictureSize, revision, frozen });
}
