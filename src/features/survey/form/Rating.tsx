import { View } from '@tarojs/components';
import { BEST_RATING } from '#domain/survey/survey';
import { formText } from '../text';
import './form.scss';

const RATINGS = Array.from({ length: BEST_RATING }, (_, index) => index + 1);

interface RatingProps {
  readonly label: string;
  readonly rating: number | undefined;
  readonly onRate: (rating: number) => void;
}

/** 1 to 5, side by side. */
export function Rating({ label, rating, onRate }: RatingProps) {
  return (
    <View>
      <View className="survey-rating" aria-role="radiogroup" aria-label={label}>
        {RATINGS.map((one) => {
          const isChosen = one === rating;
          return (
            <View
              key={one}
              className={
                isChosen ? 'survey-rating__one survey-rating__one--chosen' : 'survey-rating__one'
              }
              aria-role="radio"
              aria-checked={isChosen ? 'true' : 'false'}
              aria-label={formText.points(one)}
              onClick={() => onRate(one)}
            >
              {one}
            </View>
          );
        })}
      </View>
      <View className="survey-rating__ends" aria-hidden="true">
        <View>{formText.worst}</View>
        <View>{formText.best}</View>
      </View>
    </View>
  );
}
