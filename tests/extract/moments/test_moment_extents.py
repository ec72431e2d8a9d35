"""Where a moment begins and ends, and what joins or parts it, in sentences of our own: the extents of TIMEX3."""

from datetime import date

import pytest

from claims.extract import moments

WEDNESDAY = date(2020, 8, 5)
CASES = """
He waited about three years for an answer. | about three years P3Y DURATION
More than 20 years ago the mill closed. | More than 20 years ago 2000 DATE
It took nearly a decade to build. | nearly a decade P1DE DURATION
It took over a year to build. | over a year P1Y DURATION
It lasted at least two weeks. | at least two weeks P2W DURATION
It lasted less than an hour. | less than an hour PT1H DURATION
It lasted up to 90 minutes. | up to 90 minutes PT90M DURATION
She worked there for the past two decades. | the past two decades P2DE DURATION
He spoke for just over an hour. | just over an hour PT1H DURATION
Some 40 years later it fell. | Some 40 years later None DATE
Over the next two years it fell. | the next two years P2Y DURATION
It fell over the past 12 months. | the past 12 months P12M DURATION
It fell in the past year. | the past year P1Y DURATION
It fell last year. | last year 2019 DATE
It fell late last year. | late last year 2019 DATE
It fell early last month. | early last month 2020-07 DATE
It fell earlier this week. | earlier this week 2020-W32 DATE
It fell earlier this year. | earlier this year 2020 DATE
It will open later this month. | later this month 2020-08 DATE
It fell last April. | last April 2020-04 DATE
It will open next March. | next March 2021-03 DATE
It opened this March. | this March 2020-03 DATE
It fell last Friday. | last Friday 2020-07-31 DATE
It fell early Monday. | early Monday 2020-08-03 DATE
It fell late Thursday night. | late Thursday night 2020-07-30TNI TIME
It fell Tuesday afternoon. | Tuesday afternoon 2020-08-04TAF TIME
It fell on the morning of 4 May 2019. | the morning of 4 May 2019 2019-05-04TMO TIME
It fell in the early hours of Monday. | the early hours of Monday 2020-08-03TMO TIME
It fell yesterday evening. | yesterday evening 2020-08-04TEV TIME
It fell last night. | last night 2020-08-04TNI TIME
It rains right now. | right now PRESENT_REF DATE
It rained until recently. | recently PAST_REF DATE
The current rate is low. | current PRESENT_REF DATE
In recent years it fell. | recent years PXY DURATION
In recent weeks it fell. | recent weeks PXW DURATION
In the coming months it will fall. | the coming months PXM DURATION
For several hours nothing moved. | several hours PTXH DURATION
A few days later he left. | A few days later None DATE
Two days before, he had left. | Two days before None DATE
It began in the spring of 1916, they say. | the spring of 1916 1916-SP DATE
It began in the 1982 summer. | the 1982 summer 1982-SU DATE
It was held from 4-6 May 2019. | 4 2019-05-04 DATE; 6 May 2019 2019-05-06 DATE
It was held on May 4-6, 2019. | May 4 2019-05-04 DATE; 6, 2019 2019-05-06 DATE
The war of 1914-18 ruined them. | 1914 1914 DATE; 18 1918 DATE
It was held on 28 and 29 August 2019. | 28 2019-08-28 DATE; 29 August 2019 2019-08-29 DATE
It ran from 14 August-24 August 2019. | 14 August 2019-08-14 DATE; 24 August 2019 2019-08-24 DATE
The years 1951-1957 were good. | The years 1951 1951 DATE; 1957 1957 DATE
It was founded around 1910. | around 1910 1910 DATE
It was founded circa 1910. | circa 1910 1910 DATE
By the year 2050 it will be gone. | the year 2050 2050 DATE
The third quarter was good. | The third quarter 2020-Q3 DATE
Profit fell in the second quarter. | the second quarter 2020-Q2 DATE
Profit for the first nine months of 2019 fell. | the first nine months of 2019 P9M DURATION
In the first half of the year it rained. | the first half of the year 2020-H1 DATE
By the end of the year it will open. | the end of the year 2020 DATE
At the beginning of next year it will open. | the beginning of next year 2021 DATE
By year's end it will open. | year's end 2020 DATE
At the end of the month it will open. | the end of the month 2020-08 DATE
On Oct. 3 it will open. | Oct. 3 2020-10-03 DATE
On September 11, 2001, it fell. | September 11, 2001 2001-09-11 DATE
The Sept. 30 fires. | Sept. 30 2019-09-30 DATE
In the late 1980s it fell. | the late 1980s 198 DATE
In the mid-1990s it fell. | the mid-1990s 199 DATE
In the '90s it fell. | the '90s 199 DATE
In the sixties it fell. | the sixties 196 DATE
In the early 20th century it fell. | the early 20th century 19 DATE
A sixteenth-century church. | sixteenth-century 15 DATE
It fell in the twentieth century. | the twentieth century 19 DATE
They meet every week. | every week P1W SET
They meet every Tuesday. | every Tuesday XXXX-WXX-2 SET
They meet on Tuesdays. | Tuesdays XXXX-WXX-2 SET
They meet each month. | each month P1M SET
They pay $3 a day. | a day P1D SET
They pay annually. | annually P1Y SET
It costs 30 million euros per year. | per year P1Y SET
The weekly paper. | weekly P1W SET
It will open at 9 a.m. on Monday. | 9 a.m. on Monday 2020-08-10T09:00 TIME
He arrived on Monday at 5:30 p.m. local time. | Monday at 5:30 p.m. 2020-08-03T17:30 TIME
Around 5 p.m. it rained. | Around 5 p.m. T17:00 TIME
It fell at about noon. | about noon T12:00 TIME
A two-day meeting. | two-day P2D DURATION
A year-long siege. | year-long P1Y DURATION
A month-long siege. | month-long P1M DURATION
A three-and-a-half-year war. | three-and-a-half-year P3.5Y DURATION
After two and a half years he left. | two and a half years P2.5Y DURATION
After a year and a half he left. | a year and a half P1.5Y DURATION
He waited for half a century. | half a century P0.5CE DURATION
Half an hour later he left. | Half an hour later None DATE
Nowadays it is rare. | Nowadays PRESENT_REF DATE
In the future it may fall. | the future FUTURE_REF DATE
In the past it fell. | the past PAST_REF DATE
Last Christmas it snowed. | Last Christmas 2019-12-25 DATE
On New Year's Day it snowed. | New Year's Day 2020-01-01 DATE
On Easter Sunday 2019 they ate. | Easter Sunday 2019 2019-04-21 DATE
It fell a week ago. | a week ago 2020-W31 DATE
It fell two weeks ago. | two weeks ago 2020-W30 DATE
It fell a month ago. | a month ago 2020-07 DATE
It fell years ago. | years ago PAST_REF DATE
It fell the previous week. | the previous week None DATE
It fell that same evening. | that same evening TEV TIME
That year it fell. | That year None DATE
At that time it fell. | that time PAST_REF DATE
At the same time it fell. |
This time it fell. |
The Daily Herald of Monday. | Monday 2020-08-03 DATE
Operation Dawn began. |
It rained this weekend. | this weekend 2020-W31-WE DATE
It will rain this weekend. | this weekend 2020-W32-WE DATE
This Sunday, they crossed it. | This Sunday 2020-08-02 DATE
This Sunday, they will cross it. | This Sunday 2020-08-09 DATE
It rained last weekend. | last weekend 2020-W31-WE DATE
It rained over the weekend. | the weekend 2020-W31-WE DATE
In 2019, 2020 and 2021 it fell. | 2019 2019 DATE; 2020 2020 DATE; 2021 2021 DATE
From January to March it fell. | January 2020-01 DATE; March 2020-03 DATE
Wednesday, Aug. 5, 2020 | Wednesday, Aug. 5, 2020 2020-08-05 DATE
On 3 March 1999 at 14:00 it fell. | 3 March 1999 at 14:00 1999-03-03T14:00 TIME
Since May it fell. | May 2020-05 DATE
It was the hottest day in 10 years. | 10 years P10Y DURATION
It has been four years since the fire. | four years P4Y DURATION
Within 24 hours it fell. | 24 hours PT24H DURATION
It closed on the 4th of July. | the 4th of July 2020-07-04 DATE
It closes in 10 days. | 10 days P10D DURATION
It is now three years old. | now PRESENT_REF DATE
A 12-year-old boy. |
Two years on, it stands. | Two years on None DATE
It fell fourteen months earlier. | fourteen months earlier None DATE
In fiscal 2019 it fell. | fiscal 2019 2019 DATE
In fiscal year 2019 it fell. | fiscal year 2019 2019 DATE
By mid-2019 it fell. | mid-2019 2019 DATE
Talks will go on Sat. 8 August. | Sat. 8 August 2020-08-08 DATE
She wears the Order of the Sun, in gold. |
Ships made 20 knots, or 23 miles per hour. |
It ended decades of quarrels. | decades PXDE DURATION
After ten brutal months it ended. | ten brutal months P10M DURATION
He stayed for a fortnight. | a fortnight P2W DURATION
Profit rose in 2019 Q3. | 2019 Q3 2019-Q3 DATE
Profit rose in H1 2019. | H1 2019 2019-H1 DATE
Profit fell in the past three quarters. | the past three quarters P9M DURATION
It fell in the last decade. | the last decade P1DE DURATION
He left at 8 a.m. this morning. | 8 a.m. this morning 2020-08-05T08:00 TIME
He was out at the time. | the time PAST_REF DATE
By this time he was out. | this time PRESENT_REF DATE
They sold 1500 houses there. |
They sold 1500 books there. |
He left on Monday night and came back the next morning. | Monday night 2020-08-03TNI TIME; the next morning 2020-08-04TMO TIME
He left on 2 May 2019. That evening it rained. | 2 May 2019 2019-05-02 DATE; That evening 2019-05-02TEV TIME
At 5 pm the bell rang, and on Tuesday it broke. | 5 pm 2020-08-04T17:00 TIME; Tuesday 2020-08-04 DATE
On Tuesday the bell rang. At 5 pm it broke. | Tuesday 2020-08-04 DATE; 5 pm 2020-08-04T17:00 TIME
On Tuesday the bell rang. It rained in the evening. | Tuesday 2020-08-04 DATE; the evening TEV TIME
The gates open at 5 pm. | 5 pm T17:00 TIME
The intervening years were dull; these days it is worse. | The intervening years PXY DURATION; these days PRESENT_REF DATE
The talks run from 9 to 17 May 2019. | 9 2019-05-09 DATE; 17 May 2019 2019-05-17 DATE
On Sunday, May 3: the fair. | Sunday, May 3 2020-05-03 DATE
It takes three to five days. | three P3D DURATION; five days P5D DURATION
It takes about 5-10 years. | about 5 P5Y DURATION; 10 years P10Y DURATION
There is a sixty-day period for complaints. | a sixty-day period P60D DURATION
It came in the second week of 2019. | the second week of 2019 2019-W02 DATE
It came on Tuesday of last week. | Tuesday of last week 2020-07-28 DATE
He left this past Friday. | this past Friday 2020-07-31 DATE
She ran it in 2:17:01 and won. |
The entire week was wet. | The entire week P1W DURATION
Posters for a fair on 20 August. | 20 August 2020-08-20 DATE
The ban is to last three days. | three days P3D DURATION
Profit fell in the first quarter of 2019. | the first quarter of 2019 2019-Q1 DATE
Buses run every ten minutes. | every ten minutes PT10M SET
The ban takes effect on 1 January. | 1 January 2021-01-01 DATE
They live years apart. | years PXY DURATION
First-quarter profit fell. | First-quarter 2020-Q1 DATE
At 8 a.m. (1200 GMT) on Tuesday he left. | 8 a.m. 2020-08-04T08:00 TIME; 1200 GMT 2020-08-04T12:00 TIME; Tuesday 2020-08-04 DATE
He was paid on the 1st and the 3rd. | the 1st 2020-08-01 DATE; the 3rd 2020-08-03 DATE
He said that April would be dry. | April 2020-04 DATE
It has been years. | years PXY DURATION
She met April Jones and Jan Egeland in April. | April 2020-04 DATE
He writes for the Sunday Times on Sunday. | Sunday 2020-08-02 DATE
The 2012 Summer Olympics were loud. | 2012 2012 DATE
The Prague Spring of 1968 failed. | 1968 1968 DATE
Last Summer they came. | Last Summer 2020-SU DATE
He wrote for USA Today. |
After a weeklong search they gave up. | weeklong P1W DURATION
It was 3 per cent a year ago. | a year ago 2019 DATE
Prices rise by 3 percent a year. | a year P1Y SET
He fell on Tuesday and died later in the day. | Tuesday 2020-08-04 DATE; later in the day 2020-08-04 DATE
Easter Island is far away. |
They met on Easter Monday. | Easter Monday 2020-04-13 DATE
It must be paid within the next year. | the next year P1Y DURATION
The wars of 499 to 493 BC. | 499 BC0499 DATE; 493 BC BC0493 DATE
Monday's vote was close. | Monday 2020-08-03 DATE
The day after the vote he left. | The day after None DATE
"""
ROWS = [line.partition(" |")[::2] for line in CASES.strip().splitlines()]


@pytest.mark.parametrize(("sentence", "wanted"), ROWS, ids=[row[0] for row in ROWS])
def test_words_that_belong_to_a_moment_are_in_it_and_others_are_not(sentence, wanted):
    found = moments.find(sentence, WEDNESDAY)
    assert "; ".join(f"{m.span.of(sentence)} {m.value} {m.type.value}" for m in found) == wanted.strip()
